import { Pencil } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { focusOnce } from '../../../lib/focus';
import { Button } from '../../../ui/Button';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Member } from '../members.queries';
import { ContactLines } from './ContactLines';
import styles from './ContactSection.module.css';
import { EditMemberForm } from './EditMemberForm';
import { GroupRoles } from './GroupRoles';

type ContactSectionProps = {
  member: Member;
  title: string;
  /** Address and municipality, for those who may change who somebody is. */
  identityFields?: ReactNode;
};

/** Contact data, changed where they stand. */
export function ContactSection({ member, title, identityFields }: ContactSectionProps) {
  const { t } = useTranslation('members');
  const [isEditing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the other view.
  const show = (editing: boolean) => {
    flushSync(() => setEditing(editing));
    focusOnce(heading.current);
  };
  return (
    <section className={styles.section} aria-labelledby="kontakt">
      <h2 id="kontakt" ref={heading}>
        {isEditing ? t('edit.title') : title}
      </h2>
      {isEditing ? (
        <EditMemberForm member={member} identityFields={identityFields} onDone={() => show(false)} />
      ) : (
        <>
          <DescriptionList
            items={[
              { term: t('fields.position'), description: member.position },
              {
                term: t('fields.municipality'),
                description: <Link to={paths.municipality(member.municipality.id)}>{member.municipality.name}</Link>,
              },
              { term: t('contact'), description: <ContactLines member={member} /> },
              { term: t('fields.roles'), description: <GroupRoles member={member} /> },
            ]}
          />
          {member.abilities.update && (
            <Button icon={<Pencil aria-hidden="true" size={20} />} onClick={() => show(true)}>
              {t('edit.open')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
