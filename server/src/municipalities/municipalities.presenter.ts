import type { MunicipalityNameRecord, MunicipalityRecord } from './municipalities.repository.js';
import type { Municipality, MunicipalityName } from './municipalities.schemas.js';

export function presentMunicipalityName({ id, slug, name, abbreviation }: MunicipalityNameRecord): MunicipalityName {
  return { id, slug, name, abbreviation };
}

export type MunicipalityPlace = Municipality & {
  latitude: number | null;
  longitude: number | null;
  website: string | null;
};

export function presentPlace(municipality: MunicipalityRecord): MunicipalityPlace {
  const { latitude, longitude, website } = municipality;
  return { ...presentMunicipality(municipality), latitude, longitude, website };
}

export function presentMunicipality(municipality: MunicipalityRecord): Municipality {
  const { officialName, kind, ags, postalCode, population } = municipality;
  return { ...presentMunicipalityName(municipality), officialName, kind, ags, postalCode, population };
}
