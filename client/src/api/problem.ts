import i18next from 'i18next';

/** RFC 9457, as the server sends it. `type` is stable and switched on, `title` and `detail` are shown as they are. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  instance?: string | undefined;
  errors?: { pointer: string; detail: string }[] | undefined;
};

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  /** Not allowed, not found and withdrawn stay so: nobody is to be invited to try again. */
  get isFinal(): boolean {
    return [403, 404, 410].includes(this.problem.status);
  }
}

export async function problemFrom(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  return isProblem(body) ? body : unexpectedProblem(response.status);
}

export function problemFromText(text: string, status: number): Problem {
  try {
    const body: unknown = JSON.parse(text);
    return isProblem(body) ? body : unexpectedProblem(status);
  } catch {
    return unexpectedProblem(status);
  }
}

export function offlineProblem(): Problem {
  return { type: '/problems/offline', title: i18next.t('api:offline'), status: 0 };
}

/** What to show for anything that was thrown. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : unexpectedProblem(0);
}

/** Whether an error is the given problem: isProblemType(error, 'minutes-changed'). */
export function isProblemType(error: unknown, code: string): boolean {
  return error instanceof ProblemError && error.problem.type === `/problems/${code}`;
}

function unexpectedProblem(status: number): Problem {
  return { type: 'about:blank', title: i18next.t('api:unexpected'), status };
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    'status' in value &&
    'title' in value &&
    typeof value.title === 'string'
  );
}
