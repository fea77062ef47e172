import { useSession } from '../../../features/session/session.queries';
import { Directory } from './Directory';
import { PublicMunicipalities } from './PublicMunicipalities';

/** Who takes part is public; who the people are is not. */
export function MunicipalitiesPage() {
  const { member } = useSession();
  return member ? <Directory /> : <PublicMunicipalities />;
}
