import { useSession } from '../session/session.queries';

/** Who runs this portal, as the law wants it named. Invented, except for the address people can write to. */
const operator = {
  operator: 'Kreis Siegen-Wittgenstein',
  unit: 'Stabsstelle Klimaschutz',
  street: 'Musterstraße 1',
  city: '57072 Siegen',
  phone: '0271 5550-0',
  dataProtectionEmail: 'datenschutz@kreis.example',
  supervision: 'Bezirksregierung Arnsberg',
  hosting: 'kommunales Rechenzentrum in Nordrhein-Westfalen',
  ombudsEmail: 'ombudsstelle-barrierefreie-it@mags.nrw.de',
  ombudsAddress: 'https://www.lbbp.nrw.de',
  declaredOn: '22.11.2026',
} as const;

export function useInstallation() {
  const { contactEmail } = useSession();
  return { ...operator, contactEmail };
}
