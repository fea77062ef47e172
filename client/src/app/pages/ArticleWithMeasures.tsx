import { ArticlePage } from '../../features/knowledge/pages/ArticlePage';
import { LinkedMeasures } from '../../features/linked-measures/components/LinkedMeasures';

/** An article with the measures of the action plan that it has to do with. */
export function ArticleWithMeasures() {
  return <ArticlePage sections={({ id }) => <LinkedMeasures kind="article" id={id} />} />;
}
