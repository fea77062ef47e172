import type { AuditChainRepository } from './audit-chain.repository.js';
import { BEGINNING, type ChainFault, follow, type Head } from './rules/chain.js';

const AT_ONCE = 1000;

/** How far the chain holds, and the first place where it does not. */
export async function followChain(chain: AuditChainRepository): Promise<{ head: Head; fault: ChainFault | null }> {
  for (let head = BEGINNING; ; ) {
    const links = await chain.listAfter(head.position, AT_ONCE);
    if (links.length === 0) return { head, fault: null };
    const followed = follow(head, links);
    if ('fault' in followed) return { head, fault: followed.fault };
    head = followed.head;
  }
}
