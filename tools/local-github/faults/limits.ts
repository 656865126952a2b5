import type { Answer, FaultKind } from './types.js';

interface SecondaryLimit {
  retryAfter?: number;
  status?: 403 | 429;
}

export const secondaryLimitAnswer = (fault: SecondaryLimit): Answer => ({
  status: fault.status ?? 403,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
  },
  body: JSON.stringify({
    message:
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
    documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  }),
});

/** The secondary rate limit. GitHub may or may not say how long to wait. */
export const secondaryLimit: FaultKind<SecondaryLimit> = { kind: 'secondary-limit', instead: secondaryLimitAnswer };

/** The points of the hour are used up; the limit resets in `resetIn` seconds. */
export const primaryLimit: FaultKind<{ resetIn: number; status?: 200 | 403 }> = {
  kind: 'primary-limit',
  instead: ({ resetIn, status = 200 }) => {
    const message = 'API rate limit already exceeded for installation ID 12345678.';
    return {
      status,
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000 + resetIn)),
      },
      body: JSON.stringify(status === 200 ? { errors: [{ type: 'RATE_LIMITED', message }] } : { message }),
    };
  },
};
