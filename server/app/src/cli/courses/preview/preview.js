// Loads the page again when the course changed. The browser keeps the place.
new EventSource('/changes').onmessage = () => location.reload();
