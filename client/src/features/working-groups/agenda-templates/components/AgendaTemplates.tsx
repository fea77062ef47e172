import { useQuery } from '@tanstack/react-query';
import { ListPlus, Star, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../../app/paths';
import { Badge } from '../../../../ui/Badge';
import { IconButton } from '../../../../ui/IconButton';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { useToast } from '../../../../ui/Toasts';
import { type AgendaTemplate, templatesQuery, useAddTemplate, useRemoveTemplate } from '../agenda-templates.queries';
import styles from './AgendaTemplates.module.css';

/** Kinds of meeting that a group holds again and again, each with its usual agenda. */
export function AgendaTemplates({ workingGroupId }: { workingGroupId: string }) {
  const { t } = useTranslation('working-groups');
  const query = useQuery(templatesQuery(workingGroupId));
  const remove = useRemoving(workingGroupId);
  return (
    <section className={styles.section} aria-labelledby="vorlagen">
      <h2 id="vorlagen">{t('templates.title')}</h2>
      <p className={styles.lead}>{t('templates.lead')}</p>
      <Loaded query={query}>
        {({ items, abilities }) => (
          <>
            <ul className={styles.list}>
              {items.map((template) => (
                <li key={template.id} className={styles.template}>
                  <div className={styles.text}>
                    <p className={styles.name}>
                      {abilities.manage ? (
                        <Link to={paths.agendaTemplate(workingGroupId, template.id)}>{template.name}</Link>
                      ) : (
                        template.name
                      )}
                      {template.isStandard && (
                        <Badge tone="primary" icon={Star}>
                          {t('templates.standard')}
                        </Badge>
                      )}
                    </p>
                    <p className={styles.facts}>
                      {t('templates.items', { count: template.items.length })}
                      {minutesOf(template) > 0 && `, ${t('templates.minutes', { count: minutesOf(template) })}`}
                    </p>
                  </div>
                  {abilities.manage && !template.isStandard && (
                    <IconButton
                      label={t('templates.remove', { name: template.name })}
                      icon={<Trash2 size={20} />}
                      onClick={() => remove(template)}
                    />
                  )}
                </li>
              ))}
            </ul>
            {abilities.manage && (
              <LinkButton
                to={paths.agendaTemplate(workingGroupId, 'neu')}
                icon={<ListPlus aria-hidden="true" size={20} />}
              >
                {t('templates.add')}
              </LinkButton>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

const minutesOf = ({ items }: AgendaTemplate) =>
  items.reduce((sum, { durationMinutes }) => sum + (durationMinutes ?? 0), 0);

function useRemoving(workingGroupId: string) {
  const { t } = useTranslation('working-groups');
  const toast = useToast();
  const removal = useRemoveTemplate(workingGroupId);
  const restore = useAddTemplate(workingGroupId);
  return ({ id, name, isStandard, items }: AgendaTemplate) =>
    removal.mutate(id, {
      onSuccess: () =>
        toast({
          text: t('templates.removed', { name }),
          onUndo: () => restore.mutate({ name, isStandard, items }),
        }),
    });
}
