import { longDay } from '../platform/clock/long-day.js';
import type { FileRights } from './files.schemas.js';

const LICENCES: Record<FileRights['licence'], string> = {
  all_rights_reserved: 'alle Rechte vorbehalten',
  cc_by_4: 'CC BY 4.0',
  cc_by_sa_4: 'CC BY-SA 4.0',
  cc_by_nc_nd_4: 'CC BY-NC-ND 4.0',
  dl_de_by_2: 'Datenlizenz Deutschland – Namensnennung 2.0',
  public_domain: 'gemeinfrei',
};

const SCOPES: Record<FileRights['scope'], string> = {
  meeting_only: 'nur in der Sitzung gezeigt',
  members: 'nur für Mitglieder',
  public: 'öffentlich',
};

/** "© Institut für Wärme, alle Rechte vorbehalten, nur für Mitglieder" */
export function rightsLine({ holder, licence, scope, attribution, validUntil }: FileRights): string {
  return [
    `© ${holder}`,
    LICENCES[licence],
    SCOPES[scope],
    attribution && `zu nennen: ${attribution}`,
    validUntil && `bis ${longDay(validUntil)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
