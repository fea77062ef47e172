import { Inbox, Lightbulb, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { useSession } from '../../session/session.queries';

/** Where talks come from: who could speak, and about what. */
export function TalkPlaces() {
  const { t } = useTranslation('talks');
  const { abilities } = useSession();
  return (
    <>
      {abilities.invite && (
        <LinkButton to={paths.slidesQueue} icon={<Inbox aria-hidden="true" size={20} />}>
          {t('list.slidesQueue')}
        </LinkButton>
      )}
      <LinkButton to={paths.topics} icon={<Lightbulb aria-hidden="true" size={20} />}>
        {t('list.topics')}
      </LinkButton>
      <LinkButton to={paths.speakers} icon={<UsersRound aria-hidden="true" size={20} />}>
        {t('list.speakers')}
      </LinkButton>
    </>
  );
}
