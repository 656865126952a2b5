import type { FaultCase } from '../fault.js';

const NOT_TAKEN = /^GitHub accepted the new text but shows a different one: .*Run it again/;

/** What happens while the report is posted. */
export const posting: readonly FaultCase[] = [
  {
    id: 'page-cannot-be-made',
    words: 'a template of your own is broken, so that there is no page',
    workspace: { 'own/markdown/people.mustache': '{{#rows}}' },
    inputs: { templates: 'own' },
    ends: 'fails',
    says: /^The template people\.mustache cannot be used: Unclosed section "rows"/,
    files: 'json',
  },
  {
    id: 'page-cannot-be-written',
    words: 'the Markdown cannot be written',
    workspace: { 'merge-digest/digest.md/in-its-place': '' },
    ends: 'fails',
    says: /digest\.md could not be written, since a folder of that name is in its place/,
    files: 'json',
  },
  {
    id: 'past-unreadable',
    words: 'earlier reports cannot be read at first',
    faults: [{ kind: 'status', status: 503, on: /Texts/, times: 4 }],
    ends: 'reported',
    says: /Earlier reports could not be read, and are left out/,
  },
  {
    id: 'label-forbidden',
    words: 'the label is missing and may not be created',
    faults: [{ kind: 'denied', on: /CreateLabel/ }],
    inputs: { labels: 'weekly' },
    ends: 'reported',
    says: /The label "weekly" is missing in .* could not be created\. Create it by hand/,
  },
  {
    id: 'pin-forbidden',
    words: 'pinning is forbidden',
    faults: [{ kind: 'denied', on: /^Pin$/ }],
    ends: 'reported',
    says: /could not be pinned/,
  },
  {
    id: 'update-not-taken',
    words: 'an update is answered with 200, and the old body stays',
    posted: true,
    faults: [{ kind: 'not-written', on: /UpdateIssue/ }],
    ends: 'fails',
    says: NOT_TAKEN,
    files: 'both',
  },
  {
    id: 'lost-answer-to-an-update',
    words: 'an update is done, and its answer is 502',
    posted: true,
    faults: [{ kind: 'status', status: 502, applied: true, on: /UpdateIssue/, times: 1 }],
    ends: 'complete',
    says: /looked for once more/,
  },
  {
    id: 'two-runs',
    words: 'two runs at once, neither of which sees the report of the other',
    faults: [{ kind: 'rendezvous', requests: 2, on: /CreateIssue/ }],
    runs: 2,
    ends: 'twice',
  },
  {
    id: 'two-runs-update',
    words: 'two runs at once update a report that is there',
    posted: true,
    faults: [{ kind: 'rendezvous', requests: 2, on: /UpdateIssue/, times: 2 }],
    runs: 2,
    ends: 'complete',
  },
];
