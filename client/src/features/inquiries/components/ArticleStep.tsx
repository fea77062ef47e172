import { useQuery } from '@tanstack/react-query';
import { BookOpenText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { problemOf } from '../../../api/problem';
import { paths } from '../../../app/paths';
import { MenuItem } from '../../../ui/MenuItem';
import { useToast } from '../../../ui/Toasts';
import { type Inquiry, inquiryArticleQuery, useBeginArticle } from '../inquiries.queries';

/** From the answer to an article in one step, or to the one that there is. */
export function ArticleStep({ inquiry: { id }, onLeave }: { inquiry: Inquiry; onLeave: () => void }) {
  const { t } = useTranslation('inquiries');
  const toast = useToast();
  const navigate = useNavigate();
  const { data } = useQuery(inquiryArticleQuery(id));
  const begin = useBeginArticle(id);
  const icon = <BookOpenText aria-hidden="true" size={20} />;
  const start = () => {
    onLeave();
    begin.mutateAsync(undefined).then(
      ({ article }) => article && navigate(paths.editArticle(article.id)),
      (error) => toast({ text: problemOf(error).title }),
    );
  };
  if (data?.article) {
    return (
      <MenuItem icon={icon} to={paths.article(data.article.id)} onClick={onLeave}>
        {t('handling.toArticle')}
      </MenuItem>
    );
  }
  return data?.abilities.begin ? (
    <MenuItem icon={icon} onClick={start}>
      {t('handling.article')}
    </MenuItem>
  ) : null;
}
