import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/use-dates';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { Entries, Entry, EntryActions } from '../../../ui/Entries';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { quoteLooks } from '../press.labels';
import type { PressQuote, PressRelease } from '../press.queries';
import styles from './Press.module.css';
import { DecideQuoteDialog, RemoveQuoteDialog, RequestQuoteDialog } from './QuoteDialogs';
import { QuoteWordsDialog } from './QuoteWordsDialog';

/** Who comes to word, and whether they agreed. */
export function QuotesPart({ release }: { release: PressRelease }) {
  const { t } = useTranslation('press');
  const [isOpen, setOpen] = useState(false);
  const { quotes, abilities } = release;
  return (
    <div className={styles.part}>
      <p>{t('quotes.lead')}</p>
      {abilities.edit && (
        <div>
          <Button icon={<Plus aria-hidden="true" size={20} />} onClick={() => setOpen(true)}>
            {t('quotes.add')}
          </Button>
        </div>
      )}
      {quotes.length === 0 ? (
        <p>{t('quotes.empty')}</p>
      ) : (
        <Entries>
          {quotes.map((quote) => (
            <QuoteItem key={quote.id} release={release} quote={quote} />
          ))}
        </Entries>
      )}
      {isOpen && <QuoteWordsDialog release={release} onClose={() => setOpen(false)} />}
    </div>
  );
}

type QuoteProps = { release: PressRelease; quote: PressQuote };

function QuoteItem({ release, quote }: QuoteProps) {
  const { t } = useTranslation('press');
  const { position, speakerFunction, speakerName, text, state, decisionNote } = quote;
  return (
    <Entry
      level={2}
      title={[speakerName, speakerFunction].filter(Boolean).join(', ')}
      facts={
        <>
          <Badge {...quoteLooks[state]}>{t(`quotes.states.${state}`)}</Badge>
          <span>{t('quotes.inText', { name: `{{zitat${position}}}` })}</span>
          <QuoteWhen quote={quote} />
        </>
      }
    >
      {text ? <blockquote className={styles.words}>{text}</blockquote> : <p>{t('quotes.unsaid')}</p>}
      {decisionNote && <p>{decisionNote}</p>}
      {release.abilities.edit && <QuoteActions release={release} quote={quote} />}
    </Entry>
  );
}

function QuoteWhen({ quote: { state, approverEmail, requestedAt, decidedAt } }: Pick<QuoteProps, 'quote'>) {
  const { t } = useTranslation('press');
  const dates = useDates();
  if (decidedAt) return <span>{t('quotes.decidedAt', { when: dates.dayAndTime(decidedAt) })}</span>;
  if (state !== 'requested' || !requestedAt) return null;
  return <span>{t('quotes.requestedAt', { email: approverEmail ?? '', when: dates.dayAndTime(requestedAt) })}</span>;
}

const acts = ['change', 'request', 'decide', 'remove'] as const;

function QuoteActions({ release, quote }: QuoteProps) {
  const { t } = useTranslation('press');
  const [open, setOpen] = useState<(typeof acts)[number] | null>(null);
  const close = () => setOpen(null);
  const given = { release, quote, onClose: close };
  const labels = { change: t('quotes.change'), request: t('quotes.request'), decide: t('quotes.decide') };
  return (
    <EntryActions>
      {acts
        .filter((act) => quote.text !== '' || act === 'change' || act === 'remove')
        .map((act) => (
          <Button key={act} size="small" variant="quiet" onClick={() => setOpen(act)}>
            {act === 'remove' ? t('remove') : labels[act]}
            <VisuallyHidden> {quote.speakerFunction}</VisuallyHidden>
          </Button>
        ))}
      {open === 'change' && <QuoteWordsDialog {...given} />}
      {open === 'request' && <RequestQuoteDialog {...given} />}
      {open === 'decide' && <DecideQuoteDialog {...given} />}
      {open === 'remove' && <RemoveQuoteDialog {...given} />}
    </EntryActions>
  );
}
