// The token that a change tried out from this page has to carry.
const session = fetch('/api/session').then((response) => response.json());

window.SwaggerUIBundle({
  url: '/api/openapi.yml',
  dom_id: '#documentation',
  validatorUrl: null,
  requestInterceptor: async (request) => {
    request.headers['X-CSRF-Token'] = (await session).csrfToken;
    return request;
  },
});
