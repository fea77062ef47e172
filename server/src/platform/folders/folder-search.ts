import { Markup, markup } from '../markup/markup.js';

/** What the search knows of one page or file: title, where it stands, path, words. */
export type SearchEntry = readonly [title: string, chapter: string, path: string, words: string];

export const wordsPath = (part: number): string => `dateien/suchwoerter-${part}.js`;

/** A script, as pages that were opened from a stick may not read any other file. */
export const wordsFile = (entries: readonly SearchEntry[]): string =>
  `(self.suchwoerter=self.suchwoerter||[]).push(${JSON.stringify(entries)});\n`;

/** `parts`: how many files of words there are. */
export const searchForm = (parts: number): Markup =>
  markup`<form role="search" data-parts="${parts}"><label for="suchwort">In allem suchen</label>
<input id="suchwort" type="search" autocomplete="off" spellcheck="false">
<p class="quiet" role="status" id="suchstand"></p></form><ul class="hits" id="treffer"></ul>
<noscript><p>Die Suche braucht JavaScript. Blättern können Sie ohne.</p></noscript>`;

/** Runs in the reader's browser without a network: all words must occur, what has them in its title comes first. */
export const SEARCH_SCRIPT = `'use strict';
(function () {
  var form = document.querySelector('form[role=search]');
  var field = document.getElementById('suchwort');
  var state = document.getElementById('suchstand');
  var list = document.getElementById('treffer');
  var loading = null;
  var entries = [];
  var MOST = 50;

  function plain(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/\\u00df/g, 'ss');
  }

  function load() {
    if (loading) return loading;
    state.textContent = 'Die Suche wird vorbereitet …';
    var count = Number(form.dataset.parts);
    loading = Promise.all(Array.from({ length: count }, function (_, index) {
      return new Promise(function (done) {
        var script = document.createElement('script');
        script.src = 'dateien/suchwoerter-' + (index + 1) + '.js';
        script.onload = script.onerror = done;
        document.head.append(script);
      });
    })).then(function () {
      (self.suchwoerter || []).forEach(function (part) {
        part.forEach(function (one) {
          entries.push({ title: one[0], chapter: one[1], path: one[2], words: one[3], head: plain(one[0]), text: plain(one[0] + ' ' + one[3]) });
        });
      });
    });
    return loading;
  }

  function excerpt(words, wanted) {
    var lower = words.toLowerCase();
    var at = -1;
    wanted.some(function (word) { at = lower.indexOf(word.raw); return at >= 0; });
    var start = Math.max(0, at - 60);
    return (start > 0 ? '… ' : '') + words.slice(start, start + 180) + (start + 180 < words.length ? ' …' : '');
  }

  function marked(text, wanted) {
    var piece = document.createElement('p');
    var rest = text;
    while (rest) {
      var lower = rest.toLowerCase();
      var first = null;
      wanted.forEach(function (word) {
        var at = lower.indexOf(word.raw);
        if (at >= 0 && (first === null || at < first.at)) first = { at: at, length: word.raw.length };
      });
      if (first === null) { piece.append(rest); break; }
      var mark = document.createElement('mark');
      mark.textContent = rest.slice(first.at, first.at + first.length);
      piece.append(rest.slice(0, first.at), mark);
      rest = rest.slice(first.at + first.length);
    }
    return piece;
  }

  function show() {
    var wanted = field.value.trim().split(/\\s+/).filter(Boolean).map(function (word) {
      return { raw: word.toLowerCase(), plain: plain(word) };
    });
    list.replaceChildren();
    if (wanted.length === 0) { state.textContent = ''; return; }
    var hits = entries.filter(function (one) {
      return wanted.every(function (word) { return one.text.includes(word.plain); });
    }).map(function (one, index) {
      var inTitle = wanted.filter(function (word) { return one.head.includes(word.plain); }).length;
      return { one: one, weight: inTitle, index: index };
    }).sort(function (a, b) { return b.weight - a.weight || a.index - b.index; });
    state.textContent = hits.length === 0 ? 'Nichts gefunden.'
      : hits.length === 1 ? '1 Treffer' : hits.length > MOST ? hits.length + ' Treffer, gezeigt sind ' + MOST : hits.length + ' Treffer';
    hits.slice(0, MOST).forEach(function (hit) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      link.href = hit.one.path;
      link.textContent = hit.one.title;
      var where = document.createElement('p');
      where.className = 'quiet';
      where.textContent = hit.one.chapter;
      item.append(link, where, marked(excerpt(hit.one.words, wanted), wanted));
      list.append(item);
    });
  }

  form.addEventListener('submit', function (event) { event.preventDefault(); });
  field.addEventListener('focus', load);
  field.addEventListener('input', function () { load().then(show); });
})();
`;
