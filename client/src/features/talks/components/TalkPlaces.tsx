import { Lightbulb, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';

/** Where talks come from: who could speak, and about what. */
export function TalkPlaces() {
  const { t } = useTranslation('talks');
  return (
    <>
      <LinkButton to={paths.topics} icon={<Lightbulb aria-hidden="true" size={20} />}>
        {t('list.topics')}
      </LinkButton>
      <LinkButton to={paths.speakers} icon={<UsersRound aria-hidden="true" size={20} />}>
        {t('list.speakers')}
      </LinkButton>
    </>
  );
}
