export type Picture = { file: string; role: string; name: string; path: string; theme: string; width: number };

const grouped = <Item>(items: Item[], keyOf: (item: Item) => string): [string, Item[]][] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
};

const figure = ({ file, theme, width }: Picture) =>
  `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy" width="${Math.round(width / 4)}"></a><figcaption>${theme}, ${width}</figcaption></figure>`;

const row = ([path, pictures]: [string, Picture[]]) =>
  `<h3>${path}</h3><div class="row">${pictures.map(figure).join('')}</div>`;

const section = ([role, pictures]: [string, Picture[]]) =>
  `<section id="${role}"><h2>${role}</h2>${grouped(pictures, ({ path }) => path)
    .map(row)
    .join('')}</section>`;

/** All pictures on one page, by role and address; a click shows one in full. */
export function contactSheet(pictures: Picture[]): string {
  const roles = grouped(pictures, ({ role }) => role);
  const links = roles.map(([role]) => `<a href="#${role}">${role}</a>`).join(' · ');
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Ansichten</title><style>
body { font: 16px system-ui; margin: 2rem; background: #ddd }
.row { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
figure { margin: 0 } img { border: 1px solid #999; max-height: 60rem; object-fit: cover; object-position: top }
</style><h1>Ansichten</h1><p>${links}</p>${roles.map(section).join('')}</html>`;
}
