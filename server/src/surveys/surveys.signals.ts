export class SurveyStarted {
  constructor(readonly surveyId: string) {}
}

/** A municipality gave or changed its answer. */
export class SurveyAnswered {
  constructor(
    readonly surveyId: string,
    readonly municipalityId: string,
  ) {}
}

/** By its last day, or early by the coordination. */
export class SurveyClosed {
  constructor(readonly surveyId: string) {}
}
