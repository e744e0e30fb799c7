package confnotes.catalogue;

import java.util.List;
import java.util.Set;

/**
 * Tells whether Hangul written directly behind a Hangul name still leaves it a word of its own.
 *
 * <p>Korean glues particles to nouns ({@code 람다에서는}), forms of the copula ({@code 람다입니다}) and,
 * loosely, other nouns ({@code 람다함수}). What follows a name must be such pieces in the order of the
 * grammar; else the name is the beginning of another word, as in {@code 자바스크립트}, {@code 큐브} or
 * {@code 오로라빛}. Particles and endings after the 표준국어대사전 of the National Institute of Korean
 * Language (조사, 이다); particles may follow one another ({@code 에서+까지+도}).
 */
final class HangulTail {

  /** One kind of piece and how many of it may follow one another. */
  private record Stage(Set<String> words, int max) {}

  private static final Set<String> NOUNS =
      words(
          """
          함수 펑션 컨테이너 클러스터 서버 서비스 이미지 버킷 인스턴스 기반 환경 버전 기능 사용 사용자
          이용 활용 적용 도입 개발 개발자 개발팀 프로젝트 프로그램 프로그래밍 언어 코드 테이블 쿼리 데이터
          데이터베이스 디비 엔진 플랫폼 네이티브 시스템 앱 어플 어플리케이션 애플리케이션 레이어 콘솔 설정
          배포 운영 관리 관련 방식 생태계 커뮤니티 모델 라이브러리 프레임워크 클라이언트 노드 토픽 브로커
          스택 모듈 패키지 플러그인 예제 실습 강의 교육 소개 발표 세션 구성 구조 아키텍처 아키텍쳐 연동
          연결 통신 호출 실행 설치 학습 공부 문서 가이드 책 팀 측 쪽 상 내 간 별 외 용 급 판 형 화 때문
          대신 대비 전용 전환 이전 마이그레이션 모니터링 스토리지 캐시 로그 파일 명령어 도구 툴 등 및 또는
          혹은 그리고 부분 경우 자체 정도 위 중 후 전 시 특유 스타일 진영 세계 덕분 수준 문법 컴파일러
          런타임 파이프라인 에이전트 엔지니어 스트림 채널 워커 작업 테스트 보안 성능 비용 최적화 장애 이슈
          문제 업데이트 출시 지원 제공
          """);

  private static final Set<String> PARTICLES =
      words(
          """
          은 는 이 가 을 를 의 에 와 과 도 로 으로 만 나 이나 랑 이랑 란 이란 나마 이나마 야 이야
          에게 에게서 에서 에선 에는 에도 에만 엔 에다 에다가 께서 한테 한테서 로서 으로서 로써 으로써
          로부터 으로부터 부터 까지 까진 조차 마저 밖에 보다 보단 처럼 만큼 대로 뿐 마다 씩 커녕 하고
          라도 이라도 든지 이든지 든 이든 요 들 라든지 라든가 이라든지 이라든가 며 서 론 으론
          """);

  private static final Set<String> ENDINGS =
      words(
          """
          다 이다 였다 이었다 입니다 이었습니다 였습니다 인 일 임 고 이고 이며 이면 면 이지만 지만 인데
          인데요 인지 인가 이니 니까 이니까 이라 이라서 라서 라 이라는 라는 이라고 라고 이라면 라면 이라며
          라며 여서 이어서 예요 이에요 에요 이죠 죠 이냐 냐 이어야 여야 이기 이자 자 라던가 이라던가 라던지
          이었던 였던 이었고 였고 이었는데 였는데 입니까 일까 일지 이네 네 이네요 네요 같은 같이 아닌 없는
          없이 있는 하는 하며 하면 하여 해서 한 할 했다 합니다 한다 함 된 되는 되어 됩니다 된다 통해 통한
          통하여 위한 위해 대한 대해 인한 비해 따른 따라 의한 말고
          """);

  private static final List<Stage> ORDER =
      List.of(
          new Stage(NOUNS, 2),
          new Stage(PARTICLES, 3),
          new Stage(ENDINGS, 1),
          new Stage(PARTICLES, 2));

  private static final int MAX_PIECE_LENGTH = 6;

  /** Longer than any row of pieces that people write in one. */
  private static final int MAX_TAIL_LENGTH = 16;

  private HangulTail() {}

  /** Whether {@code tail} is empty or a row of particles, endings and glued nouns. */
  static boolean isAllowed(String tail) {
    return tail.length() <= MAX_TAIL_LENGTH && parses(tail, 0, 0, 0);
  }

  private static boolean parses(String tail, int from, int stage, int used) {
    if (from == tail.length()) {
      return true;
    }
    if (stage == ORDER.size()) {
      return false;
    }
    return (used < ORDER.get(stage).max() && takesPiece(tail, from, stage, used))
        || parses(tail, from, stage + 1, 0);
  }

  private static boolean takesPiece(String tail, int from, int stage, int used) {
    int longest = Math.min(MAX_PIECE_LENGTH, tail.length() - from);
    for (int length = longest; length > 0; length--) {
      if (ORDER.get(stage).words().contains(tail.substring(from, from + length))
          && parses(tail, from + length, stage, used + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
