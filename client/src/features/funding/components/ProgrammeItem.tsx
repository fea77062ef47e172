import { Handshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { Badge } from '../../../ui/Badge';
import { phaseLooks } from '../funding.labels';
import type { FundingProgramme } from '../funding.queries';
import { useDeadlineWords } from '../use-deadline-words';
import { FundingRow } from './FundingRow';
import styles from './ProgrammeItem.module.css';
import { SayFunding } from './SayFunding';

/** One programme of the radar: until when, and who is how far? */
export function ProgrammeItem({ programme }: { programme: FundingProgramme }) {
  const { t } = useTranslation('funding');
  const deadline = useDeadlineWords();
  const { id, title, funder, rate, topics, phase, isEnded } = programme;
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>
        <Link to={paths.fundingProgramme(id)}>{title}</Link>
      </h3>
      <div className={styles.facts}>
        <Badge {...phaseLooks[phase]}>{isEnded ? t('ended') : deadline(programme)}</Badge>
        <span>{funder}</span>
        {rate && <span>{t('rate', { rate })}</span>}
        {topics.length > 0 && <span>{topics.join(', ')}</span>}
      </div>
      <Partners programme={programme} />
      <FundingRow programme={programme} />
      {phase !== 'closed' && <SayFunding programme={programme} />}
    </li>
  );
}

/** Whom to call to apply together. */
export function Partners({ programme: { applications } }: { programme: FundingProgramme }) {
  const { t } = useTranslation('funding');
  const names = applications.filter(({ seeksPartners }) => seeksPartners).map(({ municipality }) => municipality.name);
  if (names.length === 0) return null;
  return (
    <p className={styles.partners}>
      <Handshake aria-hidden="true" size={20} />
      {t('partners', { names: names.join(', ') })}
    </p>
  );
}
