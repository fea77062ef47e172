import type { ComponentType } from 'react';
import { type CatalogueName } from './catalogues';
import { loadCatalogues } from './i18n';

/** A page that is fetched together with its texts when somebody goes there. */
export function lazyPage(load: () => Promise<ComponentType>, ...catalogueNames: CatalogueName[]) {
  return async () => {
    const [Component] = await Promise.all([load(), loadCatalogues(catalogueNames)]);
    return { Component };
  };
}
