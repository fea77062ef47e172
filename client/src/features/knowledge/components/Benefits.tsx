import { CircleDashed, ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import { type Article, useThank } from '../knowledge.queries';
import styles from './Benefits.module.css';

/** "Hat uns geholfen": one voice per municipality. */
export function Benefits({ article }: { article: Article }) {
  const { t } = useTranslation('knowledge');
  const toast = useToast();
  const thank = useThank(article.id);
  const { municipalities, benefits, hasOwnBenefit, abilities, title } = article;
  const helped = new Set(benefits.map(({ id }) => id));
  const seated = new Set(municipalities.map(({ id }) => id));
  const bodies = [...municipalities, ...benefits.filter(({ id }) => !seated.has(id))];
  const say = (isHelped: boolean) =>
    thank.mutate(isHelped, { onError: (error) => toast({ text: problemOf(error).title }) });
  return (
    <section className={styles.section} aria-labelledby="geholfen">
      <h2 id="geholfen">{t('benefits.title', { count: benefits.length })}</h2>
      <RowOfTwelve
        label={t('benefits.row', { title })}
        bodies={bodies.map((municipality) => ({
          municipality,
          state: helped.has(municipality.id)
            ? { key: 'helped', label: t('benefits.helped'), icon: ThumbsUp, tone: 'success' }
            : { key: 'not', label: t('benefits.silent'), icon: CircleDashed, tone: 'neutral' },
        }))}
      />
      {abilities.speak && hasOwnBenefit !== null && (
        <div>
          <Button
            variant={hasOwnBenefit ? 'quiet' : 'secondary'}
            icon={<ThumbsUp aria-hidden="true" size={20} />}
            busy={thank.isPending}
            onClick={() => say(!hasOwnBenefit)}
          >
            {t(hasOwnBenefit ? 'benefits.takeBack' : 'benefits.thank')}
          </Button>
        </div>
      )}
    </section>
  );
}
