'use strict';
(() => {
  const STEPS = {ArrowDown: 1, ArrowUp: -1};
  const MOST = 100;
  const form = document.getElementById('search');
  const wanted = document.getElementById('wanted');
  const hits = document.getElementById('hits');
  const found = document.getElementById('found');
  const list = document.getElementById('list');
  const pages = document.getElementById('pages');

  const words = text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  const begins = (all, start) => all.some(word => word.startsWith(start));
  const plain = text => text.replace(/\s+/g, ' ').trim();

  /** What people say for what is written, each phrase with those that are looked for too. */
  const said = document.getElementById('meant');
  const ignored = words(said.dataset.ignored);
  const meant = [...said.children].flatMap(({dataset}) => dataset.say.split('|').map(
    phrase => ({say: words(phrase), find: dataset.find.split('|').map(words)})));

  /** What some words may ask for: as they were typed, and with what people say put as it is written. */
  const readings = typed => {
    const telling = typed.filter(word => !ignored.includes(word));
    const asked = telling.length > 0 ? telling : typed;
    return [asked, ...meant.flatMap(({say, find}) => {
      const at = asked.findIndex((_, i) => say.every((word, k) => asked[i + k] === word));
      return at < 0 ? []
        : find.map(found => [...asked.slice(0, at), ...found, ...asked.slice(at + say.length)]);
    })];
  };

  /** A passage: its own words, with the keys of its sources, and those of the headings above it. */
  const passage = place => {
    const entry = place.closest('[data-entry]');
    const chapter = place.closest('[data-chapter]');
    const bare = place.cloneNode(true);
    const from = [...bare.querySelectorAll('.from')];
    const keys = from.flatMap(part => [...part.querySelectorAll('a')]).map(key => key.textContent);
    const isHead = place.parentElement.tagName === 'HEADER';
    from.forEach(part => part.remove());
    const text = plain(bare.textContent);
    const title = chapter ? chapter.dataset.chapter : '';
    return {
      text,
      title,
      keys,
      own: words([text, ...keys, ...isHead ? [entry.dataset.entry] : []].join(' ')),
      above: words(entry.dataset.entry + ' ' + title),
      place: {to: '#' + (isHead ? entry : place).id, name: entry.dataset.entry},
      isHead
    };
  };

  /** All passages, read when something is first searched for. */
  let passages;

  /** A code that was asked for comes first, then what decides a code, then what people mean. */
  const rank = ({above, own, isHead}, asked) => !isHead ? 0
    : asked.includes(above[0]) ? 2
    : asked.every(word => begins(own, word)) ? 1 : 0;

  /** Whether a passage holds all the words, at least one of them its own. */
  const holds = ({own, above}, asked) => asked.some(word => begins(own, word))
    && asked.every(word => begins(own, word) || begins(above, word));

  /** The passages that hold all words of a reading. */
  const search = all => {
    passages = passages || [...document.querySelectorAll('[data-passage]')].map(passage);
    const isMeant = one => all.slice(1).some(asked => holds(one, asked));
    const best = one => Math.max(isMeant(one) ? 0.5 : 0, ...all.map(asked => rank(one, asked)));
    return passages
      .filter(one => all.some(asked => holds(one, asked)))
      .sort((one, other) => best(other) - best(one));
  };

  /** The head of a code is one hit, and so is what several codes say alike. */
  const together = all => {
    const made = new Map();
    for (const one of all) {
      const key = one.isHead ? one.place.to : one.title + ': ' + one.text;
      const hit = made.get(key);
      if (!hit) {
        made.set(key, {...one, places: [one.place]});
      } else if (one.isHead) {
        hit.text += '; ' + one.text;
      } else {
        hit.places.push(one.place);
      }
    }
    return [...made.values()];
  };

  /** The text with the beginnings that were asked for marked; text only, never markup. */
  const marked = (text, asked) => text.split(/([\p{L}\p{N}]+)/u).map(piece => {
    if (!asked.some(word => piece.toLowerCase().startsWith(word))) {
      return piece;
    }
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });

  const link = ({to}, ...shown) => {
    const link = document.createElement('a');
    link.href = to;
    link.append(...shown);
    return link;
  };

  const item = ({text, keys, title, places}, asked) => {
    const [first, ...others] = places;
    const head = document.createElement('b');
    head.append(...marked(title ? first.name + ', ' + title : first.name, asked));
    const line = document.createElement('li');
    const named = keys.filter(key => asked.some(word => begins(words(key), word)));
    line.append(link(first, head, ...marked([text, ...named].join(' '), asked)));
    if (others.length > 0) {
      const also = document.createElement('p');
      also.append('also in', ...others.flatMap(place => [' ', link(place, place.name)]));
      line.append(also);
    }
    return line;
  };

  const count = number => number === 0 ? 'nothing holds all of these words'
    : number === 1 ? '1 passage'
    : number <= MOST ? number + ' passages'
    : 'the first ' + MOST + ' of ' + number + ' passages; one more word narrows them';

  const show = text => {
    const typed = words(text);
    hits.hidden = typed.length === 0;
    pages.hidden = typed.length > 0;
    const asked = readings(typed);
    const all = typed.length > 0 ? together(search(asked)) : [];
    list.replaceChildren(...all.slice(0, MOST).map(one => item(one, asked.flat())));
    found.textContent = count(all.length);
  };

  /** What stands behind # decides what is shown, so that Back and a bookmark do as they should. */
  const follow = () => {
    wanted.value = new URLSearchParams(location.hash.slice(1)).get('search') || '';
    show(wanted.value);
    const target = document.getElementById(location.hash.slice(1));
    if (target) {
      target.scrollIntoView();
    }
  };

  const type = () => {
    const text = wanted.value;
    history.replaceState(null, '', text ? '#' + new URLSearchParams({search: text}) : '#');
    show(text);
    scrollTo(0, 0);
  };

  /** Arrows walk through the hits, / leads to the box, Escape leaves the search. */
  const press = event => {
    const stops = [wanted, ...list.querySelectorAll('li > a')];
    const at = stops.indexOf(document.activeElement);
    const next = at < 0 ? null : stops[at + STEPS[event.key]];
    if (next) {
      next.focus();
      event.preventDefault();
    } else if (event.key === '/' && at !== 0) {
      wanted.focus();
      event.preventDefault();
    } else if (event.key === 'Escape' && !hits.hidden) {
      wanted.value = '';
      wanted.focus();
      type();
    }
  };

  const open = event => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (first) {
      first.click();
    }
  };

  wanted.addEventListener('input', type);
  form.addEventListener('submit', open);
  document.addEventListener('keydown', press);
  addEventListener('hashchange', follow);
  form.hidden = false;
  follow();
})();
