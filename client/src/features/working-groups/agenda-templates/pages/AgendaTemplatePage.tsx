import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../../app/paths';
import { Alert } from '../../../../ui/Alert';
import { Loaded } from '../../../../ui/Loaded';
import { PageHeader } from '../../../../ui/PageHeader';
import { Skeleton } from '../../../../ui/Skeleton';
import { workingGroupQuery } from '../../working-groups.queries';
import { templatesQuery } from '../agenda-templates.queries';
import { TemplateForm } from '../components/TemplateForm';

/** One template, or with the address "neu" one to be. */
export function AgendaTemplatePage() {
  const { t } = useTranslation(['working-groups', 'app']);
  const { id = '', templateId = '' } = useParams();
  const group = useQuery(workingGroupQuery(id));
  const templates = useQuery(templatesQuery(id));
  const template = templates.data?.items.find((one) => one.id === templateId);
  return (
    <>
      <PageHeader
        title={template?.name ?? t(templateId === 'neu' ? 'templates.add' : 'templates.one')}
        breadcrumb={[
          { label: t('app:nav.administration'), to: paths.administration },
          { label: t('list.title'), to: paths.workingGroups },
          { label: group.data?.shortName ?? t('one'), to: paths.workingGroup(id) },
        ]}
      />
      <Loaded query={templates} skeleton={<Skeleton rows={8} />}>
        {({ abilities }) => {
          if (!abilities.manage) return <Alert title={t('templates.notAllowed')} />;
          if (!template && templateId !== 'neu') return <Alert tone="warning" title={t('templates.gone')} />;
          return <TemplateForm key={template?.version} workingGroupId={id} template={template} />;
        }}
      </Loaded>
    </>
  );
}
