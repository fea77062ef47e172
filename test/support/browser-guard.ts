import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

const REFUSED_RESOURCE = /^Failed to load resource: the server responded with a status of 4\d\d/;

const announceViolations = () => {
  document.addEventListener('securitypolicyviolation', (violation) => {
    console.error(`Content-Security-Policy: ${violation.effectiveDirective} forbids ${violation.blockedURI}`);
  });
};

/**
 * Notes whatever a page must never do, on any page: ask another origin, break the content security policy, write errors
 * to the console, throw, get an answer that nobody expected.
 */
export class Guard {
  private readonly complaints = new Set<string>();
  private readonly expected = new Set<number>();

  private constructor(private readonly origin: string) {}

  static async over(context: BrowserContext, origin: string): Promise<Guard> {
    const guard = new Guard(origin);
    await context.addInitScript(announceViolations);
    context.on('request', (request) => guard.request(request));
    context.on('requestfailed', (request) => guard.failure(request));
    context.on('response', (response) => guard.response(response));
    context.on('console', (message) => guard.message(message));
    context.on('weberror', (error) => guard.complain(`error on the page: ${error.error().stack ?? error.error()}`));
    return guard;
  }

  /** Refusals that belong to the story, such as 409 where two people save the same text. */
  expect(...statuses: number[]): void {
    for (const status of statuses) this.expected.add(status);
  }

  /** Everything since the last time, and forgets it. */
  takeComplaints(): string[] {
    const all = [...this.complaints];
    this.complaints.clear();
    return all;
  }

  private request(request: Request): void {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== this.origin) this.complain(`request to ${request.url()}`);
  }

  private failure(request: Request): void {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left cancels what it was loading; a download cancels its navigation.
    if (reason !== 'net::ERR_ABORTED') this.complain(`${request.method()} ${request.url()} failed: ${reason}`);
  }

  private response(response: Response): void {
    const status = response.status();
    if (status < 400 || this.expected.has(status)) return;
    this.complain(`${response.request().method()} ${new URL(response.url()).pathname} was answered ${status}`);
  }

  private message(message: ConsoleMessage): void {
    if (message.type() !== 'error' || REFUSED_RESOURCE.test(message.text())) return;
    this.complain(`console: ${message.text()} (${message.location().url})`);
  }

  private complain(complaint: string): void {
    this.complaints.add(complaint);
  }
}
