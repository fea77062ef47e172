import { expect, test } from '@jest/globals';
import { ScanState } from '../../../server/src/files/files.schemas.js';
import { releasedFilesOf } from '../../../server/src/files/released-files.policy.js';
import { fileState } from '../../../server/src/files/rules/file-state.js';
import { isCleared } from '../../../server/src/files/rules/scan.js';
import { createPool } from '../../../server/src/platform/database/database.js';
import { workerDatabase } from '../../support/database.js';

const TODAY = '2026-11-22';
const DAYS = [null, '2026-11-21', TODAY, '2026-11-23'];
const SCOPES = ['meeting_only', 'members', 'public'] as const;
const RIGHTS = [null, ...SCOPES.flatMap((scope) => DAYS.map((validUntil) => ({ scope, validUntil })))];
/** From the first version to the newest. */
const SCANS = ScanState.options.flatMap((newest) => [[newest], ...ScanState.options.map((before) => [before, newest])]);

const FILES = [null, new Date('2026-11-22T10:00:00Z')]
  .flatMap((withdrawnAt) => DAYS.map((publishedFrom) => ({ withdrawnAt, publishedFrom })))
  .flatMap((file) => RIGHTS.map((rights) => ({ ...file, rights })))
  .flatMap((file) => SCANS.map((scans) => ({ ...file, scans })))
  .map((file, at) => ({ ...file, id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` }));

// The tables of the statement are these rows.
const RELEASED = `
  with file as (select * from json_populate_recordset(null::public.file, $1)),
       file_rights as (select * from json_populate_recordset(null::public.file_rights, $2)),
       file_version as (select * from json_populate_recordset(null::public.file_version, $3))
  select f.id ${releasedFilesOf({ type: 'talk', id: '$4::uuid' }, '$5::date')} order by f.id`;

test('statements find the files released that the rules call released and seen through', async () => {
  const owner = '00000000-0000-7000-8000-ffffffffffff';
  const rows = {
    files: FILES.map(({ id, withdrawnAt, publishedFrom }) => ({
      id,
      owner_type: 'talk',
      owner_id: owner,
      withdrawn_at: withdrawnAt,
      published_from: publishedFrom,
    })),
    rights: FILES.flatMap(({ id, rights }) =>
      rights ? [{ file_id: id, scope: rights.scope, valid_until: rights.validUntil }] : [],
    ),
    versions: FILES.flatMap(({ id, scans }) =>
      scans.map((scan, at) => ({ file_id: id, number: at + 1, scan_state: scan })),
    ),
  };
  const values = [rows.files, rows.rights, rows.versions].map((table) => JSON.stringify(table));
  const pool = createPool(await workerDatabase(), 1);
  const found = await pool.query<{ id: string }>(RELEASED, [...values, owner, TODAY]).finally(() => pool.end());

  const released = FILES.filter((file) => {
    const newest = file.scans.at(-1);
    return fileState(file, TODAY) === 'released' && newest !== undefined && isCleared(newest);
  });
  expect(released.length).toBeGreaterThan(0);
  expect(found.rows.map(({ id }) => id)).toEqual(released.map(({ id }) => id));
});
