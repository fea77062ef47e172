export type Place = { streetAddress: string | undefined; postalCode: string | undefined; locality: string | undefined };

/** "Markt 13, 57271 Hilchenbach" in its parts, as far as it has them. */
export function placeOf(address: string | undefined): Place {
  const [, street, postalCode, locality] = /^(?:(.*?)[,\s]+)?(\d{5})\s+(.+)$/.exec(address ?? '') ?? [];
  return postalCode === undefined
    ? { streetAddress: address, postalCode: undefined, locality: undefined }
    : { streetAddress: street, postalCode, locality };
}
