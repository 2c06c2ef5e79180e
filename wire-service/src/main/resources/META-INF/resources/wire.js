// The live stream: the page is whole without it. Texts go in as text, never as markup.
(() => {
  'use strict';
  const MOST = 200;
  const list = document.getElementById('stream');

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (event.key === '/') {
      event.preventDefault();
      document.getElementById('q').focus();
    } else if (event.key === 'p' && list) {
      toggle();
    }
  });
  if (!list || !window.EventSource) return;

  const button = document.getElementById('pause');
  const state = document.getElementById('state');
  const counter = document.getElementById('waiting');
  const waiting = [];
  let paused = false;
  let connected = true;
  document.getElementById('live').hidden = false;
  button.addEventListener('click', toggle);

  const events = new EventSource('/v1/stream');
  events.addEventListener('article', (event) => {
    const article = JSON.parse(event.data);
    if (paused) {
      waiting.push(article);
      if (waiting.length > MOST) waiting.shift();
    } else {
      show(article);
    }
    tell();
  });
  events.onopen = () => { connected = true; tell(); };
  events.onerror = () => { connected = false; tell(); };

  function toggle() {
    paused = !paused;
    button.setAttribute('aria-pressed', String(paused));
    if (!paused) waiting.splice(0).forEach(show);
    tell();
  }

  function tell() {
    state.textContent = paused ? 'Paused' : connected ? 'Live' : 'Connecting';
    counter.textContent = waiting.length ? (waiting.length === MOST ? MOST + ' or more wait' : waiting.length + (waiting.length === 1 ? ' waits' : ' wait')) : '';
  }

  function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  function show(article) {
    const day = article.published && article.published.value.length > 10
      ? { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
    const at = article.publishedAt;
    const zone = at.slice(0, 19) + 'Z';
    const meta = make('p', { className: 'meta', lang: 'en' },
      make('time', { dateTime: at }, new Date(zone).toLocaleString('en-GB', { ...day, timeZone: 'UTC' })), ' ',
      make('a', { href: '/search?q=' + encodeURIComponent('source:"' + article.source.replace(/"/g, ' ') + '"') }, make('bdi', {}, article.source)));
    if (article.located) meta.append(' ', make('bdi', {}, article.located));
    if (article.version !== '1') meta.append(' ', make('strong', { className: 'changed' }, 'changed, version ' + article.version));
    const row = make('article', { className: 'row new', lang: article.language }, meta,
      make('h2', { dir: 'auto' }, make('a', { href: '/article?uri=' + encodeURIComponent(article.uri) }, article.headline)),
      make('p', { className: 'lead', dir: 'auto' }, article.standfirst));
    const empty = list.querySelector('.empty');
    if (empty) empty.remove();
    // What a reader looks at stays where it is.
    const before = list.scrollHeight;
    list.prepend(row);
    if (window.scrollY > list.offsetTop) window.scrollBy(0, list.scrollHeight - before);
    while (list.children.length > MOST) list.lastElementChild.remove();
  }
})();
