import type { MunicipalityNameRecord, MunicipalityRecord } from './municipalities.repository.js';
import type { Municipality, MunicipalityName } from './municipalities.schemas.js';

export function presentMunicipalityName({ id, slug, name, abbreviation }: MunicipalityNameRecord): MunicipalityName {
  return { id, slug, name, abbreviation };
}

export function presentMunicipality(municipality: MunicipalityRecord): Municipality {
  const { officialName, kind, ags, postalCode, population } = municipality;
  return { ...presentMunicipalityName(municipality), officialName, kind, ags, postalCode, population };
}
