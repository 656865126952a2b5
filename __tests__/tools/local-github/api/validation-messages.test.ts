import { ask, askRepository, start } from '../support.js';

describe("GitHub's own message", () => {
  it('answers a query for a field that does not exist', async () => {
    const { data, errors } = await askRepository(await start(), 'shoeSize');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      {
        message: "Field 'shoeSize' doesn't exist on type 'Repository'",
        extensions: { code: 'undefinedField', typeName: 'Repository', fieldName: 'shoeSize' },
      },
    ]);
  });

  it.each([
    ['{ viewer { login(a: 1) } }', "Field 'login' doesn't accept argument 'a'"],
    ['{ repository(owner: "o") { id } }', "Field 'repository' is missing required arguments: name"],
    ['query Q($a: Int) { viewer { login } }', 'Variable $a is declared by Q but not used'],
    ['query Q { node(id: $a) { id } }', 'Variable $a is used by Q but not declared'],
    ['{ viewer }', "Field must have selections (field 'viewer' returns User! but has no selections."],
    [
      'query ($q: Int!) { search(query: $q, type: ISSUE) { issueCount } }',
      'Type mismatch on variable $q (Int! / String!)',
    ],
    ['{ ...F }', 'Fragment F was used, but not defined'],
  ])('answers %s', async (query, message) => {
    const { status, errors } = await ask(await start(), query);
    expect(status).toBe(200);
    expect(errors?.map(error => error.message).join('\n')).toContain(message);
  });
});
