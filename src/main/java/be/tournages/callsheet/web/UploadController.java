package be.tournages.callsheet.web;

import be.tournages.callsheet.ArrivalBell;
import be.tournages.callsheet.CallSheets;
import be.tournages.identity.Role;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import java.util.Optional;

/** Takes in call sheets dragged into the page. */
@Controller("/api/callsheets")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {

  private final CallSheets callSheets;
  private final Optional<ArrivalBell> bell;

  UploadController(CallSheets callSheets, Optional<ArrivalBell> bell) {
    this.callSheets = callSheets;
    this.bell = bell;
  }

  /** Keeps every file of the request; each is read as soon as its turn comes. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  List<QueueJson.ArrivalJson> upload(@Body MultipartBody parts, Authentication by) {
    var files = new UploadedFiles();
    parts.subscribe(files);
    var arrivals =
        files.await().stream()
            .map(file -> callSheets.receive(file.name(), file.content(), by.getName()))
            .map(QueueJson.ArrivalJson::of)
            .toList();
    bell.ifPresent(ArrivalBell::ring);
    return arrivals;
  }
}
