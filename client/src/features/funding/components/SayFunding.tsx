import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { FundingProgramme } from '../funding.queries';
import { SayFundingDialog } from './SayFundingDialog';

/** The one button of a programme: what does your municipality say? */
export function SayFunding({ programme, variant }: { programme: FundingProgramme; variant?: 'primary' }) {
  const { t } = useTranslation('funding');
  const [isOpen, setOpen] = useState(false);
  const own = programme.applications.filter(({ abilities }) => abilities.change);
  const [first] = own;
  if (!first) return null;
  const { name } = first.municipality;
  return (
    <div data-print="never">
      <Button size={variant ? undefined : 'small'} variant={variant} onClick={() => setOpen(true)}>
        {own.length === 1 ? t('say', { name, state: t(`states.${first.state}`) }) : t('sayEach')}
        <VisuallyHidden>{t('sayOf', { title: programme.title })}</VisuallyHidden>
      </Button>
      {isOpen && <SayFundingDialog programme={programme} own={own} first={first} onClose={() => setOpen(false)} />}
    </div>
  );
}
