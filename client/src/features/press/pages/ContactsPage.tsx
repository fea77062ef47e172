import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Button } from '../../../ui/Button';
import { Entries, Entry } from '../../../ui/Entries';
import { PageHeader } from '../../../ui/PageHeader';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { ListOfGroup } from '../../working-groups/components/ListOfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { ContactDialog } from '../components/ContactDialog';
import { contactsQuery, type PressContact } from '../press.queries';

/** Newsrooms that get press releases. */
export function ContactsPage() {
  const { t } = useTranslation('press');
  const chosen = useChosenGroup();
  const { group } = chosen;
  const [open, setOpen] = useState<PressContact | 'new' | null>(null);
  const query = useQuery(contactsQuery(group?.id ?? ''));
  const mayWrite = query.data?.abilities.write ?? false;
  const add = mayWrite && (
    <Button variant="primary" icon={<Plus aria-hidden="true" size={20} />} onClick={() => setOpen('new')}>
      {t('contacts.add')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('contacts.title')}
        breadcrumb={[
          { label: t('publicity'), to: paths.publicity },
          { label: t('title'), to: paths.pressReleases },
        ]}
        summary={t('contacts.lead')}
        actions={add}
      />
      <ListOfGroup chosen={chosen} query={query} empty={{ title: t('contacts.empty'), text: t('contacts.emptyText') }}>
        {({ items }) => (
          <Entries>
            {items.map((contact) => (
              <ContactItem key={contact.id} contact={contact} onEdit={mayWrite ? setOpen : undefined} />
            ))}
          </Entries>
        )}
      </ListOfGroup>
      {open !== null && group && (
        <ContactDialog
          workingGroupId={group.id}
          contact={open === 'new' ? undefined : open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

type ContactItemProps = { contact: PressContact; onEdit: ((contact: PressContact) => void) | undefined };

function ContactItem({ contact, onEdit }: ContactItemProps) {
  const { t } = useTranslation('press');
  const { name, kind, email, municipality, isActive } = contact;
  return (
    <Entry
      level={2}
      title={name}
      facts={
        <>
          {kind && <span>{kind}</span>}
          <a href={`mailto:${email}`}>{email}</a>
          {municipality && <span>{municipality.name}</span>}
          {!isActive && <span>{t('contacts.inactive')}</span>}
        </>
      }
      beside={
        onEdit && (
          <Button size="small" variant="quiet" onClick={() => onEdit(contact)}>
            {t('edit')}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        )
      }
    />
  );
}
