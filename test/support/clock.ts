import { Clock } from '../../server/src/platform/clock/clock.js';

/** Stands still until a test moves it. Starts on Sunday, 22 November 2026, 12:00 in Berlin. */
export class TestClock extends Clock {
  private instant = new Date('2026-11-22T11:00:00Z');

  override now(): Date {
    return this.instant;
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }

  forward({ minutes = 0, hours = 0, days = 0 }: { minutes?: number; hours?: number; days?: number }): void {
    this.instant = new Date(this.instant.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
