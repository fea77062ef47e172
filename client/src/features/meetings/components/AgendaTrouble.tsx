import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import type { EditingTrouble } from '../use-agenda-editing';

/** What happened to the last change, and what to do; what others saved is already on the page. */
export function AgendaTrouble({ trouble, onDismiss }: { trouble: EditingTrouble; onDismiss: () => void }) {
  const { t } = useTranslation('meetings');
  const place = useRef<HTMLDivElement>(null);
  const isConflict = trouble.kind === 'conflict';

  // A long agenda may be scrolled far away from where this appears.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <div ref={place}>
      <Alert
        tone={isConflict ? 'warning' : 'danger'}
        title={t(isConflict ? 'editor.conflict' : 'editor.failed')}
        actions={
          <Button size="small" onClick={onDismiss}>
            {t('editor.dismiss')}
          </Button>
        }
        live
      >
        <p>{isConflict ? t('editor.conflictText') : trouble.reason}</p>
      </Alert>
    </div>
  );
}
