import type { Campaign, CampaignFigure } from './campaigns.queries';

/** A figure as it is typed. */
export type FigureRow = { key: string; name: string; unit: string; value: string };

const rowOf = ({ name, unit }: Pick<CampaignFigure, 'name' | 'unit'>, value: string): FigureRow => ({
  ...{ key: `${name}-${unit}`, name, unit, value },
});

/** What was counted already, then what others count, to be filled in, else one empty line. */
export function figureRows(own: readonly CampaignFigure[], { totals }: Pick<Campaign, 'totals'>): FigureRow[] {
  const known = own.map((figure) => rowOf(figure, String(figure.value).replace('.', ',')));
  const others = totals
    .filter(({ name }) => !own.some((figure) => figure.name === name))
    .map((figure) => rowOf(figure, ''));
  const rows = [...known, ...others];
  return rows.length > 0 ? rows : [emptyFigure()];
}

export const emptyFigure = (): FigureRow => ({ key: `new-${Date.now()}`, name: '', unit: '', value: '' });

/** Lines without a number are left out. */
export const figuresFrom = (rows: readonly FigureRow[]) =>
  rows
    .filter(({ value }) => value.trim() !== '')
    .map(({ name, unit, value }) => ({ name, unit, value: Number(value.trim().replace(/\./g, '').replace(',', '.')) }));
