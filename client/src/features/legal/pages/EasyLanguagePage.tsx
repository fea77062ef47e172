import { Prose } from '../../../ui/Prose';
import { useInstallation } from '../installation';
import { useLegalProse } from '../use-legal-prose';

/** Easy language is a form of German; it stays German in the English interface. */
export function EasyLanguagePage() {
  return <Prose text={useLegalProse().easyLanguage} values={useInstallation()} lang="de" />;
}
