import { createHash } from 'node:crypto';

/** An entry as it is sealed. `details` is the text in which the database writes its JSON. */
export type SealedContent = {
  id: bigint;
  at: Date;
  /** Null: the portal by itself, or somebody who is gone since. */
  memberId: string | null;
  /** As `authorOf` wrote it; null where it was the portal by itself. */
  author: Uint8Array | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details: string;
};

export type Link = {
  position: bigint;
  digest: Uint8Array;
  link: Uint8Array;
  /** Null where the content was forgotten: then the digest stands for it. */
  content: SealedContent | null;
};

/** What a chain hangs on: the place before the first entry. */
export type Head = { position: bigint; link: Uint8Array };
export const BEGINNING: Head = { position: 0n, link: new Uint8Array(32) };

/** `missing`: an entry before this place is gone; `changed`: the entry there is not the one that was sealed. */
export type ChainFault = { kind: 'missing' | 'changed'; position: bigint };

const sha256 = (...parts: Array<Uint8Array | string>): Uint8Array => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Tells whether an entry is still by the person who wrote it, and nothing once that person is gone. */
export const authorOf = ({ id, memberId }: Pick<SealedContent, 'id' | 'memberId'>): Uint8Array | null =>
  memberId === null ? null : sha256(`${id}:${memberId}`);

/** SHA-256 of the entry, written as a JSON array: no two entries are written alike. */
export function digestOf({ id, at, author, action, subjectType, subjectId, details }: SealedContent): Uint8Array {
  const by = author && Buffer.from(author).toString('hex');
  return sha256(JSON.stringify([String(id), at.toISOString(), by, action, subjectType, subjectId, details]));
}

/** The next place of a chain. */
export function linkTo(head: Head, digest: Uint8Array): Head {
  const position = head.position + 1n;
  return { position, link: sha256(head.link, String(position), digest) };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

function isAsSealed(content: SealedContent, digest: Uint8Array): boolean {
  const author = authorOf(content);
  const isByTheSame = author === null || (content.author !== null && isSame(author, content.author));
  return isByTheSame && isSame(digest, digestOf(content));
}

/** Follows a piece of the chain; answers where it ends, or where it does not hold. */
export function follow(from: Head, links: readonly Link[]): { head: Head } | { fault: ChainFault } {
  let head = from;
  for (const { position, digest, link, content } of links) {
    const expected = linkTo(head, digest);
    if (position !== expected.position) return { fault: { kind: 'missing', position: expected.position } };
    if (!isSame(link, expected.link) || (content !== null && !isAsSealed(content, digest)))
      return { fault: { kind: 'changed', position } };
    head = expected;
  }
  return { head };
}

/** How far the whole chain holds, and the first place where it does not; `listAfter` reads what comes after a place. */
export async function followAll(
  listAfter: (position: bigint) => Promise<readonly Link[]>,
): Promise<{ head: Head; fault: ChainFault | null }> {
  for (let head = BEGINNING; ; ) {
    const links = await listAfter(head.position);
    if (links.length === 0) return { head, fault: null };
    const followed = follow(head, links);
    if ('fault' in followed) return { head, fault: followed.fault };
    head = followed.head;
  }
}
