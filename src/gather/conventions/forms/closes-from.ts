import type { Form } from '../form.js';

const LINE = /^[ \t]{0,20}(?:This )?Closes:? #(\d{1,9}) from ([^\s/]{1,100})\/([^\s]{1,300}?)\.?[ \t]*$/gim;

export const closesFrom: Form = {
  id: 'closes-from',
  tool: 'merge_spark_pr.py',
  projects: 'Apache Spark; Kafka until 2024. The branch shows that the number is of a pull request.',
  examples: [
    {
      message: {
        subject: '[CORE] Add the parser',
        body: 'It is fast.\n\nCloses #12 from ann/parser.\n\nAuthored-by: Ann',
      },
      landed: [{ number: 12, title: '[CORE] Add the parser', branchOwner: 'ann', branch: 'parser' }],
    },
    { message: { subject: 'Add the parser', body: 'Closes #12' }, landed: [] },
  ],
  read: ({ subject, body }) => {
    const [, number, branchOwner, branch] = [...body.matchAll(LINE)].at(-1) ?? [];
    return branchOwner === undefined || branch === undefined
      ? []
      : [{ number: Number(number), title: subject, branchOwner, branch }];
  },
};
