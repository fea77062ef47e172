import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField';
import { type SocialPost, type Subjects, subjectsQuery } from '../social-posts.queries';

type Subject = Subjects['campaigns'][number];
type SubjectFieldsProps = { workingGroupId: string; post: SocialPost | undefined };

/** What it is about; what is chosen stays, also where it is over. */
export function SubjectFields({ workingGroupId, post }: SubjectFieldsProps) {
  const { t } = useTranslation('social-posts');
  const { data } = useQuery(subjectsQuery(workingGroupId));
  const fields = [
    { name: 'campaignId', label: t('edit.campaign'), chosen: post?.campaign, offered: data?.campaigns },
    { name: 'eventId', label: t('edit.event'), chosen: post?.event, offered: data?.events },
    { name: 'pressReleaseId', label: t('edit.pressRelease'), chosen: post?.pressRelease, offered: data?.pressReleases },
  ];
  return fields.map(({ name, label, chosen, offered = [] }) => (
    <SelectField
      // Anew once there is something to choose from: the browser keeps what it cannot show.
      key={`${name}-${data !== undefined}`}
      name={name}
      label={label}
      optional
      placeholder={t('edit.none')}
      options={withChosen(offered, chosen).map(({ id, title }) => ({ value: id, label: title }))}
      defaultValue={chosen?.id ?? ''}
    />
  ));
}

const withChosen = (offered: readonly Subject[], chosen: Subject | null | undefined): Subject[] =>
  chosen && !offered.some(({ id }) => id === chosen.id) ? [chosen, ...offered] : [...offered];
