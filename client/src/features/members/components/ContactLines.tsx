import { Mail, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../members.queries';
import styles from './ContactLines.module.css';

/** How to reach somebody, to be clicked and to be copied. */
export function ContactLines({ member }: { member: Pick<Member, 'email' | 'phone'> }) {
  const { t } = useTranslation('members');
  return (
    <ul className={styles.lines}>
      <li className={styles.line}>
        <Mail aria-label={t('fields.email')} size={18} role="img" />
        <a href={`mailto:${member.email}`}>{member.email}</a>
      </li>
      {member.phone && (
        <li className={styles.line}>
          <Phone aria-label={t('fields.phone')} size={18} role="img" />
          <a href={`tel:${dialled(member.phone)}`}>{member.phone}</a>
        </li>
      )}
    </ul>
  );
}

function dialled(phone: string): string {
  return phone.replace(/[^\d+]/g, '');
}
