import { useTranslation } from 'react-i18next';
import type { InquiryHead } from '../inquiries.queries';

/** Who asked, as far as the reader may know. */
export function useAskerName(): (inquiry: InquiryHead) => string {
  const { t } = useTranslation('inquiries');
  return ({ asker, kind }) => {
    if (asker === null) return kind === 'municipality' ? t('anonymousAsker') : t(`kinds.${kind}`);
    const person = asker.member?.name ?? asker.name;
    const body = asker.municipality?.name ?? asker.organization;
    return [body, person].filter(Boolean).join(', ') || t(`kinds.${kind}`);
  };
}
