export class ArticlePublished {
  constructor(readonly articleId: string) {}
}

export class ArticleWithdrawnFromReaders {
  constructor(readonly articleId: string) {}
}
