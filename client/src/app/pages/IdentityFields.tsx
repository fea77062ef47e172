import { EmailField } from '../../features/members/components/MemberFields';
import type { Member } from '../../features/members/members.queries';
import { MunicipalityField } from '../../features/municipalities/components/MunicipalityField';

/** Address and municipality decide who somebody is. */
export function IdentityFields({ member, emailHint }: { member?: Member; emailHint?: string }) {
  return (
    <>
      <EmailField member={member} hint={emailHint} />
      <MunicipalityField defaultValue={member?.municipality.id} />
    </>
  );
}
