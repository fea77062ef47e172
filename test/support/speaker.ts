import { hashToken, mintToken } from '../../server/src/platform/secrets/token.js';
import type { TestApp } from './app.js';

/** Raw requests with the link of the talk's speaker. */
export async function asSpeaker(portal: TestApp, talk: { id: string }) {
  const { client } = portal.database;
  const { speakerId } = await client.talkSpeaker.findFirstOrThrow({ where: { talkId: talk.id } });
  const token = mintToken();
  const expiresAt = new Date('2027-01-01');
  await client.speakerLink.create({ data: { tokenHash: hashToken(token), talkId: talk.id, speakerId, expiresAt } });
  const raw = (path: string, init: RequestInit = {}) =>
    fetch(`${portal.url}${path}`, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${token}` },
    });
  return { raw, door: '/api/speaker-link/uploads', token };
}
