import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { optionalTextOf, textOf } from '../../../lib/form-values';
import { TextField } from '../../../ui/TextField';
import type { Member } from '../members.queries';
import styles from './MemberFields.module.css';

/** Name, function and telephone of a person; address and municipality stand between them where they can be chosen. */
export function MemberFields({ member, children }: { member?: Member; children?: ReactNode }) {
  const { t } = useTranslation('members');
  return (
    <>
      <div className={styles.names}>
        <TextField
          name="academicTitle"
          label={t('fields.academicTitle')}
          defaultValue={member?.academicTitle ?? ''}
          autoComplete="honorific-prefix"
          maxLength={40}
          optional
        />
        <TextField
          name="givenName"
          label={t('fields.givenName')}
          defaultValue={member?.givenName}
          autoComplete="given-name"
          maxLength={80}
        />
        <TextField
          name="familyName"
          label={t('fields.familyName')}
          defaultValue={member?.familyName}
          autoComplete="family-name"
          maxLength={80}
        />
      </div>
      {children}
      <TextField
        name="position"
        label={t('fields.position')}
        hint={t('fields.positionHint')}
        defaultValue={member?.position ?? ''}
        autoComplete="organization-title"
        maxLength={160}
        optional
      />
      <TextField
        name="phone"
        type="tel"
        label={t('fields.phone')}
        defaultValue={member?.phone ?? ''}
        autoComplete="tel"
        maxLength={40}
        narrow
        optional
      />
    </>
  );
}

export function EmailField({ member, hint }: { member?: Member | undefined; hint?: string }) {
  const { t } = useTranslation('members');
  return (
    <TextField
      name="email"
      type="email"
      label={t('fields.email')}
      hint={hint}
      defaultValue={member?.email}
      autoComplete="email"
      maxLength={254}
    />
  );
}

/** What these fields say; an emptied field clears what was there. */
export function memberDetailsOf(form: FormData) {
  return {
    academicTitle: optionalTextOf(form, 'academicTitle') ?? null,
    givenName: textOf(form, 'givenName'),
    familyName: textOf(form, 'familyName'),
    position: optionalTextOf(form, 'position') ?? null,
    phone: optionalTextOf(form, 'phone') ?? null,
  };
}
