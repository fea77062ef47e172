import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateAnswerSheet, DatePoll } from '../date-polls.queries';
import { AnswerForOther } from './AnswerForOther';
import { AnswerMatrix } from './AnswerMatrix';
import { OwnAnswer } from './OwnAnswer';
import { PollStatus } from './PollStatus';
import styles from './PollView.module.css';
import { ProposalBox } from './ProposalBox';

/** A poll on one page: who is missing, which date fits best, what my municipality says, and everybody's answers. */
export function PollView({ poll }: { poll: DatePoll }) {
  const { t } = useTranslation('date-polls');
  const [other, setOther] = useState<string | null>(null);
  const own = poll.sheets.find(({ municipality }) => municipality.id === poll.ownMunicipalityId);
  const answeredFor = poll.sheets.find(({ municipality }) => municipality.id === other);
  const isAsked = own !== undefined && poll.abilities.answer;
  return (
    <div className={styles.view}>
      {isAsked && own.state === 'open' && <OwnAnswer poll={poll} sheet={own} />}
      <div className={styles.top}>
        <PollStatus poll={poll} />
        <ProposalBox poll={poll} />
      </div>
      {isAsked && own.state !== 'open' && <OwnAnswer poll={poll} sheet={own} />}
      <section aria-labelledby="answers" className={styles.answers}>
        <h2 id="answers">{t('matrix.title')}</h2>
        <AnswerMatrix poll={poll} onAnswerFor={(sheet: DateAnswerSheet) => setOther(sheet.municipality.id)} />
      </section>
      {answeredFor && <AnswerForOther poll={poll} sheet={answeredFor} onClose={() => setOther(null)} />}
    </div>
  );
}
