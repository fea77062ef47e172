import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button';
import { OneTimeAddress } from '../../../../ui/OneTimeAddress';

export function LinkToPassOn({ name, url, onClose }: { name: string; url: string; onClose: () => void }) {
  const { t } = useTranslation('speaker-sheet');
  return (
    <OneTimeAddress
      title={t('inviting.made')}
      label={t('inviting.address')}
      address={url}
      copyLabel={t('inviting.copy')}
      copiedText={t('inviting.copied')}
      action={<Button onClick={onClose}>{t('inviting.close')}</Button>}
    >
      <p>{t('inviting.madeText', { name })}</p>
    </OneTimeAddress>
  );
}
