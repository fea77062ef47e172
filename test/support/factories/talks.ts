import { randomBytes } from 'node:crypto';
import type { Prisma } from '../../../server/src/generated/prisma/client.js';
import type { TestApp } from '../app.js';
import type { Api } from '../as.js';
import { beginUpload, sendPiece, type UploadTarget } from '../uploads.js';

type TalkInput = Partial<Omit<Prisma.TalkUncheckedCreateInput, 'speakers' | 'agendaItem'>>;
type Meeting = { workingGroupId: string; agendaItems: Array<{ id: string; kind: string }> };

/** A talk by Dr. Ute Beispiel on the agenda of a meeting. */
export async function createTalk(portal: TestApp, meeting: Meeting, given: TalkInput = {}) {
  const talk = await portal.database.client.talk.create({
    data: {
      workingGroupId: meeting.workingGroupId,
      title: 'Kommunale Wärmeplanung',
      speakers: {
        create: {
          speaker: {
            create: {
              academicTitle: 'Dr.',
              givenName: 'Ute',
              familyName: 'Beispiel',
              organisation: 'Institut für Wärme',
              email: 'beispiel@waerme.example',
            },
          },
        },
      },
      ...given,
    },
  });
  const item = meeting.agendaItems.find(({ kind }) => kind === 'talk');
  if (item) await portal.database.client.agendaItem.update({ where: { id: item.id }, data: { talkId: talk.id } });
  return talk;
}

/** Something that begins like a PDF, different every time. */
export const pdf = (size = 2000): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);

/** Sends bytes as the client does: announces them, then passes them on. Answers with what was refused first, or the file. */
export async function upload(api: Api, target: UploadTarget, name: string, bytes: Buffer): Promise<Response> {
  const begun = await beginUpload(api, target, name, bytes.length);
  return begun.status === 201 ? sendPiece(api, begun.headers.get('location') ?? '', 0, bytes) : begun;
}

/** What an upload to a talk is for. */
export const filesOf = ({ id }: { id: string }): UploadTarget => ({ ownerType: 'talk', ownerId: id });

/** What the next version of a talk's file is for. */
export const versionOf = (talk: { id: string }, file: { id: string }): UploadTarget => ({
  ...filesOf(talk),
  fileId: file.id,
});

export type UploadedFile = { id: string; version: number; sha256: string; fileName: string };

/** The file that an upload to a talk made. */
export async function addFile(
  api: Api,
  talk: { id: string },
  name = 'Folien.pdf',
  bytes = pdf(),
): Promise<UploadedFile> {
  const response = await upload(api, filesOf(talk), name, bytes);
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

/** A rights record for members, given by the speaker. */
export const RIGHTS = {
  holder: 'Institut für Wärme',
  scope: 'members',
  licence: 'all_rights_reserved',
  thirdParty: 'none',
  attribution: null,
  grantedBy: 'Dr. Ute Beispiel',
  grantedOn: '2026-11-20',
  grantedHow: 'email',
  validUntil: null,
} as const;

/** Uploads a file and releases it to the members. */
export async function addReleasedFile(api: Api, talk: { id: string }, name?: string, bytes?: Buffer) {
  const file = await addFile(api, talk, name, bytes);
  const { data } = await api.PUT('/api/files/{id}/rights', {
    params: { path: { id: file.id } },
    body: { ...RIGHTS, version: file.version },
  });
  if (!data) throw new Error('the file was not released');
  return data;
}
