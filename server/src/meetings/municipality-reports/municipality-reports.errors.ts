import { Conflict } from '../../platform/errors/domain-error.js';

export class MunicipalityReportEmpty extends Conflict {
  readonly code = 'municipality-report-empty';
  readonly title = 'In diesem Kurzbericht steht noch nichts. Ein Satz genügt.';
}

export class MunicipalityReportTold extends Conflict {
  readonly code = 'municipality-report-told';
  readonly title = 'Die Sitzung hat stattgefunden. Der Kurzbericht lässt sich nicht mehr zurückziehen.';
}

export class ReportsAlreadyRequested extends Conflict {
  readonly code = 'reports-already-requested';
  readonly title = 'Um Kurzberichte wurde schon gebeten. Sie können erinnern, wer noch fehlt.';
}

export class ReportRequestTooLate extends Conflict {
  readonly code = 'report-request-too-late';
  readonly title = 'Die Sitzung ist vorbei. Um Kurzberichte lässt sich nicht mehr bitten.';
}
