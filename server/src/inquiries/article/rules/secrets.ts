import type { Secret } from '../../../knowledge/anonymity.policy.js';

type Person = {
  givenName: string;
  familyName: string;
  email: string;
  phone: string | null;
  municipalityId: string;
};
export type Told = {
  caseNumber: string;
  municipalityId: string | null;
  askerName: string | null;
  askerOrganization: string | null;
  askerEmail: string | null;
  member: Person | null;
  municipality: { name: string } | null;
  messages: ReadonlyArray<{ member: Person | null }>;
};

/** By what somebody could be recognized: who asked, and who of the same municipality wrote about it since. */
export function secretsOf(inquiry: Told): Secret[] {
  const colleagues = inquiry.messages.flatMap(({ member }) =>
    member !== null && member.municipalityId === inquiry.municipalityId ? [member] : [],
  );
  const people = inquiry.member === null ? colleagues : [inquiry.member, ...colleagues];
  const secrets: Array<{ kind: Secret['kind']; text: string | null | undefined }> = [
    { kind: 'case_number', text: inquiry.caseNumber },
    { kind: 'email', text: inquiry.askerEmail },
    { kind: 'person', text: inquiry.askerName },
    { kind: 'person', text: inquiry.askerName?.trim().split(/\s+/).at(-1) },
    { kind: 'organisation', text: inquiry.askerOrganization },
    { kind: 'municipality', text: inquiry.municipality?.name.replace(/^(?:Stadt|Gemeinde|Universitätsstadt)\s+/u, '') },
    ...people.flatMap(({ givenName, familyName, email, phone }) => [
      { kind: 'person' as const, text: `${givenName} ${familyName}` },
      { kind: 'person' as const, text: familyName },
      { kind: 'email' as const, text: email },
      { kind: 'phone' as const, text: phone },
    ]),
  ];
  return secrets.flatMap(({ kind, text }) => (text ? [{ kind, text }] : []));
}
