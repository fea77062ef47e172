import { Accessibility } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import type { MinutesSection } from '../minutes.queries';
import type { Hint } from '../writing/hints/hints-in';
import { useHints } from '../writing/hints/use-hints';
import type { WritingRoom } from '../writing/room/writing-room';
import styles from './HintsPanel.module.css';

type HintsPanelProps = {
  room: WritingRoom;
  sections: MinutesSection[];
  onShow: (agendaItemId: string, blockId: string) => void;
};

/** What would make the text easier to hear and to find one's way in; quiet until somebody looks. */
export function HintsPanel({ room, sections, onShow }: HintsPanelProps) {
  const { t } = useTranslation('minutes');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const hints = useHints(room, sections);
  const count = hints.reduce((sum, { found }) => sum + found.length, 0);
  const item = (agendaItemId: string, hint: Hint) => (
    <li key={`${hint.blockId}-${hint.kind}`}>
      <button type="button" className={styles.hint} onClick={() => onShow(agendaItemId, hint.blockId)}>
        {t(`hints.${hint.kind}`, { words: hint.words })}
      </button>
    </li>
  );
  return (
    <section className={styles.panel} aria-label={t('hints.title')} data-print="never">
      <Button
        size="small"
        variant="quiet"
        icon={<Accessibility aria-hidden="true" size={16} />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('hints.button', { count })}
      </Button>
      {isOpen && (
        <div id={id} className={styles.list}>
          {count === 0 && <p>{t('hints.none')}</p>}
          {hints.map(
            ({ section: { agendaItemId, number }, found }) =>
              found.length > 0 && (
                <div key={agendaItemId}>
                  <p className={styles.item}>{t('item', { number })}</p>
                  <ul>{found.map((hint) => item(agendaItemId, hint))}</ul>
                </div>
              ),
          )}
        </div>
      )}
    </section>
  );
}
