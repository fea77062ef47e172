import { ArrowLeft, ArrowRight, FileText, Minus, Plus, Presentation } from 'lucide-react';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import styles from './ReaderControls.module.css';
import { MOST_ZOOM } from './zoom';

type ReaderControlsProps = {
  page: number;
  total: number;
  go: (page: number) => void;
  /** Null: there is no picture to enlarge or to show on a wall. */
  picture: { zoom: number; onZoom: (zoom: number) => void; onPresent: () => void } | null;
  text: { isShown: boolean; id: string; onToggle: () => void } | null;
};

/** Turning pages, and how the page is shown. */
export function ReaderControls({ page, total, go, picture, text }: ReaderControlsProps) {
  const { t } = useTranslation('reader');
  return (
    <fieldset className={styles.controls} aria-label={t('controls')} data-print="never">
      <div className={styles.turning}>
        <Button
          icon={<ArrowLeft aria-hidden="true" size={20} />}
          aria-disabled={page <= 1}
          onClick={() => go(page - 1)}
        >
          {t('previous')}
        </Button>
        <GoToPage page={page} total={total} go={go} />
        <Button
          variant="primary"
          icon={<ArrowRight aria-hidden="true" size={20} />}
          aria-disabled={page >= total}
          onClick={() => go(page + 1)}
        >
          {t('next')}
        </Button>
      </div>
      <div className={styles.view}>
        {picture && (
          <>
            <IconButton
              label={t('smaller')}
              icon={<Minus size={20} />}
              aria-disabled={picture.zoom === 0}
              onClick={() => picture.onZoom(picture.zoom - 1)}
            />
            <IconButton
              label={t('larger')}
              icon={<Plus size={20} />}
              aria-disabled={picture.zoom === MOST_ZOOM}
              onClick={() => picture.onZoom(picture.zoom + 1)}
            />
          </>
        )}
        {text && (
          <Button
            variant="quiet"
            icon={<FileText aria-hidden="true" size={20} />}
            aria-expanded={text.isShown}
            aria-controls={text.id}
            onClick={text.onToggle}
          >
            {t(text.isShown ? 'hideText' : 'showText')}
          </Button>
        )}
        {picture && (
          <Button icon={<Presentation aria-hidden="true" size={20} />} onClick={picture.onPresent}>
            {t('present')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function GoToPage({ page, total, go }: Pick<ReaderControlsProps, 'page' | 'total' | 'go'>) {
  const { t } = useTranslation('reader');
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = Number(textOf(new FormData(event.currentTarget), 'page'));
    if (wanted >= 1) go(wanted);
    event.currentTarget.reset();
  };
  return (
    <form className={styles.goTo} onSubmit={submit}>
      <label htmlFor={id}>{t('goTo')}</label>
      <input
        key={page}
        id={id}
        className={styles.number}
        name="page"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={page}
        onBlur={({ target: { form } }) => form?.requestSubmit()}
      />
      <span>{t('of', { total })}</span>
    </form>
  );
}
