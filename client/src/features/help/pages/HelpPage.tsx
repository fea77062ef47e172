import { useLanguage } from '../../../lib/use-language';
import { Prose } from '../../../ui/Prose';
import { useSession } from '../../session/session.queries';
import german from '../help-prose.de';
import english from '../help-prose.en';

export function HelpPage() {
  const { contactEmail } = useSession();
  return <Prose text={useLanguage() === 'en' ? english : german} values={{ contactEmail }} />;
}
